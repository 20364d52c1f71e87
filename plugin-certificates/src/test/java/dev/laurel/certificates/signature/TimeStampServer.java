package dev.laurel.certificates.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.laurel.kit.hash.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp server (RFC 3161) of our own, which can also be wrong in many ways. */
public final class TimeStampServer implements AutoCloseable {

  /** How it behaves. */
  public enum Manner {
    /** As it should. */
    WELL,
    /** It answers that it is not there. */
    AWAY,
    /** It says no, in the form for that. */
    REFUSING,
    /** What it sends is no answer. */
    BABBLING,
    /** It does not answer until it is closed. */
    SILENT,
    /** Its answer is to another question: the number used once differs. */
    WRONG_NONCE,
    /** Its token is for other bytes. */
    WRONG_IMPRINT,
    /** Its token's signature does not hold. */
    FORGED,
    /** Its certificate is not for time stamps. */
    NOT_MEANT_FOR_IT,
    /** Its certificate does not go along. */
    WITHOUT_CERTIFICATE
  }

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.5.5.5");
  private static final int THREADS = 70;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Certified authority = Certified.authority("CN=Authority for Tests");
  private final Certified own =
      authority.vouchingFor("CN=Clock Tower,O=Tests", "EC", 256, KeyPurposeId.id_kp_timeStamping);
  private final Certified other =
      authority.vouchingFor("CN=Mail", "EC", 256, KeyPurposeId.id_kp_emailProtection);
  private final AtomicReference<Manner> manner = new AtomicReference<>(Manner.WELL);
  private final AtomicLong serial = new AtomicLong();
  private final AtomicLong delay = new AtomicLong();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  /** A server that runs. */
  public TimeStampServer() {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsr";
  }

  /** From now on. */
  public void behave(Manner next) {
    manner.set(next);
  }

  /** How long it takes for an answer. */
  public void delay(long milliseconds) {
    delay.set(milliseconds);
  }

  /** How many questions it was answering at the same time, at most. */
  public int mostAtOnce() {
    return most.get();
  }

  /** How many questions it was asked. */
  public int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try (exchange) {
      byte[] question = exchange.getRequestBody().readAllBytes();
      Manner how = Objects.requireNonNull(manner.get());
      if (how == Manner.SILENT) {
        closed.await();
      } else if (closed.await(delay.get(), TimeUnit.MILLISECONDS)) {
        return;
      }
      byte[] answer =
          how == Manner.AWAY || how == Manner.BABBLING
              ? "Gone to lunch".getBytes(StandardCharsets.UTF_8)
              : answer(new TimeStampRequest(question), how);
      exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(how == Manner.AWAY ? 503 : 200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (GeneralSecurityException
        | TSPException
        | CMSException
        | OperatorCreationException wrong) {
      throw new IOException(wrong);
    } finally {
      now.decrementAndGet();
    }
  }

  private byte[] answer(TimeStampRequest request, Manner how)
      throws IOException,
          GeneralSecurityException,
          TSPException,
          CMSException,
          OperatorCreationException {
    TimeStampRequestGenerator another = new TimeStampRequestGenerator();
    another.setCertReq(true);
    return switch (how) {
      case WELL, SILENT, AWAY, BABBLING -> granted(request, true).getEncoded();
      case WITHOUT_CERTIFICATE -> granted(request, false).getEncoded();
      case REFUSING ->
          generator(true)
              .generateFailResponse(PKIStatus.REJECTION, 1 << 7, "not on Sundays")
              .getEncoded();
      case WRONG_NONCE ->
          granted(
                  another.generate(
                      TSPAlgorithms.SHA256,
                      request.getMessageImprintDigest(),
                      request.getNonce().add(BigInteger.ONE)),
                  true)
              .getEncoded();
      case WRONG_IMPRINT ->
          granted(another.generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce()), true)
              .getEncoded();
      case FORGED -> {
        // The last byte is one of the signature.
        byte[] whole = granted(request, true).getEncoded();
        whole[whole.length - 1] ^= 1;
        yield whole;
      }
      case NOT_MEANT_FOR_IT -> unfit(request);
    };
  }

  private TimeStampResponse granted(TimeStampRequest request, boolean isWithCertificate)
      throws GeneralSecurityException, TSPException, OperatorCreationException {
    return generator(isWithCertificate)
        .generate(request, BigInteger.valueOf(serial.incrementAndGet()), Date.from(Instant.now()));
  }

  private TimeStampResponseGenerator generator(boolean isWithCertificate)
      throws GeneralSecurityException, TSPException, OperatorCreationException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    SignerInfoGenerator signer =
        new JcaSignerInfoGeneratorBuilder(digests)
            .build(
                new JcaContentSignerBuilder(Certified.algorithm(own.key())).build(own.key()),
                own.chain().get(0));
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            signer,
            digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            POLICY);
    if (isWithCertificate) {
      tokens.addCertificates(new JcaCertStore(own.chain()));
    }
    return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256));
  }

  /** A token of a certificate that is not for time stamps; Bouncy Castle's generator makes none. */
  private byte[] unfit(TimeStampRequest request)
      throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
    TSTInfo told =
        new TSTInfo(
            POLICY,
            new MessageImprint(
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256),
                request.getMessageImprintDigest()),
            new ASN1Integer(serial.incrementAndGet()),
            new ASN1GeneralizedTime(Date.from(Instant.now())),
            null,
            null,
            new ASN1Integer(request.getNonce()),
            null,
            null);
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(
                new SigningCertificateV2(
                    new ESSCertIDv2[] {
                      new ESSCertIDv2(Sha256.of(other.chain().get(0).getEncoded()))
                    }))));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
            .build(
                new JcaContentSignerBuilder(Certified.algorithm(other.key())).build(other.key()),
                other.chain().get(0)));
    generator.addCertificates(new JcaCertStore(other.chain()));
    return new TimeStampResp(
            new PKIStatusInfo(PKIStatus.granted),
            generator
                .generate(
                    new CMSProcessableByteArray(
                        PKCSObjectIdentifiers.id_ct_TSTInfo, told.getEncoded()),
                    true)
                .toASN1Structure())
        .getEncoded();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
