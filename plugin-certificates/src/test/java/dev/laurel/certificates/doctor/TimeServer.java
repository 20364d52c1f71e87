package dev.laurel.certificates.doctor;

import com.sun.net.httpserver.HttpServer;
import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.kit.configuration.Source;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp server (RFC 3161) on this machine, whose clock a test sets. */
final class TimeServer implements AutoCloseable {

  private final HttpServer server;

  TimeServer(Path folder, Clock clock) throws IOException {
    Path file =
        KeyFiles.make(
            folder.resolve("tsa.p12"),
            "own",
            90,
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            // Valid when the test’s clock was set, too.
            "-startdate",
            "-1H",
            "-ext",
            "ExtendedKeyUsage:critical=timeStamping");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] answer;
          try {
            answer = answer(file, exchange.getRequestBody().readAllBytes(), clock);
          } catch (GeneralSecurityException
              | TSPException
              | OperatorCreationException
              | CMSException e) {
            throw new IOException(e);
          }
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  private static byte[] answer(Path file, byte[] request, Clock clock)
      throws IOException,
          GeneralSecurityException,
          TSPException,
          OperatorCreationException,
          CMSException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, KeyFiles.PASSWORD.toCharArray());
    }
    PrivateKey key = (PrivateKey) store.getKey("own", KeyFiles.PASSWORD.toCharArray());
    X509Certificate certificate = (X509Certificate) store.getCertificate("own");
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", key, certificate),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(TSPAlgorithms.SHA256.getId()))),
            new ASN1ObjectIdentifier("1.2.3.4"));
    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
        .generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(clock.instant()))
        .getEncoded();
  }

  Source source() {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return new Source(Map.of("laurel.timestamp.url", url)::get, name -> null);
  }

  /** Takes it down. */
  void stop() {
    server.stop(0);
  }

  @Override
  public void close() {
    stop();
  }
}
