package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import dev.laurel.kit.web.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

/**
 * Wallets that know nothing of us but what the standards say: pages of another site, which check
 * credentials with packages of npm and the cryptography of the browser. {@code jose} checks tokens,
 * {@code @digitalbazaar/vc} and what belongs to it proofs.
 */
class WalletIT {

  /** As npm's registry has it. */
  private static final String JOSE =
      "s+3Al/p9g32Iq+oqXxkW//7jk2Vig6FF1CFqzVXoTUXt2qz89YWbL+OwS17NFYEvxC35n0FKeGO2LGYSxeM2Gg==";

  /** As it was made: its README.txt says of what. */
  private static final String DATA_INTEGRITY =
      "D0eO0+8XsaHrpLxu2H5MkvrU8N8GoUabhP+kM2IcO98YjFNuSmDDVCjsBVInEAJEn2RfmqDEg18jr3AjmJv+kA==";

  private static final String WALLET =
      """
      async ([host, credential, forge]) => {
        const { jwtVerify, createRemoteJWKSet } = await import('/package/dist/browser/index.js');
        const text = async address => (await fetch(address, { cache: 'no-store' })).text();
        const keys = createRemoteJWKSet(new URL(host + '/plugins/certificates/badges/keys.json'));
        let token = credential.startsWith('ey') ? credential : await text(credential);
        if (forge) {
          const [head, body, signature] = token.split('.');
          token = [head, body.slice(0, 600) + (body[600] === 'A' ? 'B' : 'A') + body.slice(601), signature].join('.');
        }
        const { payload, protectedHeader } = await jwtVerify(token, keys);
        const place = payload.credentialStatus;
        const list = (await jwtVerify(await text(place.statusListCredential), keys)).payload;
        const packed = list.credentialSubject.encodedList.slice(1).replace(/-/g, '+').replace(/_/g, '/');
        const bytes = Uint8Array.from(atob(packed), one => one.charCodeAt(0));
        const bits = new Uint8Array(await new Response(
            new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
        const index = Number(place.statusListIndex);
        const achievement = await (await fetch(payload.credentialSubject.achievement.id)).json();
        return {
          name: payload.credentialSubject.identifier.find(one => one.identityType === 'name').identityHash,
          course: achievement.name,
          issuer: payload.iss === payload.issuer.id && list.iss === payload.iss,
          algorithm: protectedHeader.alg,
          revoked: (bits[index >> 3] >> (7 - index % 8) & 1) === 1
        };
      }""";

  /** Loads from the host what its addresses name, and nothing else. */
  private static final String PROOF_WALLET =
      """
      async ([host, credential, from, to]) => {
        const { verifyCredential, defaultDocumentLoader, DataIntegrityProof, cryptosuite, checkStatus,
            openBadges, identifiers } = await import('/package/wallet.js');
        const text = async address => (await fetch(address, { cache: 'no-store' })).text();
        const documentLoader = async url => {
          const answer = document => ({ contextUrl: null, documentUrl: url, document });
          if (openBadges.has(url)) return answer(openBadges.get(url));
          if (url === 'https://www.w3.org/ns/cid/v1') return answer(identifiers);
          if (!url.startsWith(host + '/')) return defaultDocumentLoader(url);
          const document = JSON.parse(await text(url.split('#')[0]));
          return answer(url.includes('#') ? document.verificationMethod.find(one => one.id === url) : document);
        };
        const given = credential.startsWith('{') ? credential : await text(credential);
        if (!given.includes(from)) throw new Error('there is no ' + from);
        const suite = new DataIntegrityProof({ cryptosuite });
        const result = await verifyCredential({
          credential: JSON.parse(given.replace(from, to)), suite, documentLoader,
          checkStatus: ({ credential }) => checkStatus({ credential, suite, documentLoader })
        });
        const said = error => !error ? '' : [error.message, ...(error.errors ?? []).map(said)].join(' · ');
        return {
          verified: result.verified,
          revoked: result.statusResult?.results?.[0]?.status ?? 'unknown',
          error: said(result.error) || said(result.statusResult?.error)
        };
      }""";

  @Test
  void checksAProofInABrowserUntilItIsTakenBack() throws Exception {
    String name = "Ana \"Çelik\" \\ 李 😀";
    String id =
        BadgeIT.certificate("ana", Json.MAPPER.writeValueAsString(name).replaceAll("^\"|\"$", ""));
    BadgeIT.share("ana", id);
    String path = "/plugins/certificates/badges/credentials/" + id + "?format=data-integrity";
    String address = RunningHost.origin() + path;
    HttpServer site = site();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.anonymous();
      page.navigate("http://localhost:" + site.getAddress().getPort() + "/");

      assertThat(proof(page, address, "Çelik", "Çelik"))
          .containsEntry("error", "")
          .containsEntry("verified", true)
          .containsEntry("revoked", false);
      assertThat(proof(page, address, "Çelik", "Çelig"))
          .containsEntry("verified", false)
          .extractingByKey("error")
          .asString()
          .contains("Invalid signature");
      assertThat(proof(page, address, "\"name\"", "\"addedByNobody\":1,\"name\""))
          .containsEntry("verified", false);

      String kept = RunningHost.get(null, path).body();
      assertThat(
              Json.MAPPER
                  .readTree(kept)
                  .at("/credentialSubject/identifier/0/identityHash")
                  .asText())
          .isEqualTo(name);
      BadgeIT.revoke("ana");
      RunningHost.await(
          "the list to say so",
          () -> Boolean.TRUE.equals(proof(page, kept, "Çelik", "Çelik").get("revoked")));
    } finally {
      site.stop(0);
    }
  }

  /** What the wallet finds out about a credential in which a text is another. */
  private static Map<String, Object> proof(Page page, String credential, String from, String to) {
    return found(page.evaluate(PROOF_WALLET, List.of(RunningHost.origin(), credential, from, to)));
  }

  @Test
  void checksACredentialInABrowserUntilItIsTakenBack() throws Exception {
    String id = BadgeIT.certificate("bia", "Bia Sá");
    BadgeIT.share("bia", id);
    String path = "/plugins/certificates/badges/credentials/" + id;
    String address = RunningHost.origin() + path;
    HttpServer site = site();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.anonymous();
      page.navigate("http://localhost:" + site.getAddress().getPort() + "/");

      assertThat(asked(page, address, false))
          .containsEntry("name", "Bia Sá")
          .containsEntry("course", "Badges for all")
          .containsEntry("issuer", true)
          .containsEntry("algorithm", "ES256")
          .containsEntry("revoked", false);
      assertThatThrownBy(() -> asked(page, address, true))
          .isInstanceOf(PlaywrightException.class)
          .hasMessageContaining("signature verification failed");

      String kept = RunningHost.get(null, path).body();
      BadgeIT.revoke("bia");
      RunningHost.await(
          "the list to say so", () -> Boolean.TRUE.equals(asked(page, kept, false).get("revoked")));
    } finally {
      site.stop(0);
    }
  }

  /** What the wallet finds out about a credential, or about the one at an address. */
  private static Map<String, Object> asked(Page page, String credential, boolean isForged) {
    return found(page.evaluate(WALLET, List.of(RunningHost.origin(), credential, isForged)));
  }

  private static Map<String, Object> found(Object answered) {
    Map<String, Object> answer = new HashMap<>();
    ((Map<?, ?>) answered).forEach((name, value) -> answer.put(String.valueOf(name), value));
    return answer;
  }

  /** Another site, which has the packages. */
  private static HttpServer site() throws Exception {
    Map<String, byte[]> files = files("jose-5.10.0.tgz", JOSE);
    files.putAll(files("data-integrity-wallet.tgz", DATA_INTEGRITY));
    HttpServer site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    site.createContext(
        "/",
        exchange -> {
          byte[] file = files.get(exchange.getRequestURI().getPath().substring(1));
          byte[] body = file == null ? "<!doctype html>".getBytes(StandardCharsets.UTF_8) : file;
          exchange
              .getResponseHeaders()
              .set("Content-Type", file == null ? "text/html" : "text/javascript");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    site.start();
    return site;
  }

  /** A package's files, once it is known to be the one that is meant. */
  private static Map<String, byte[]> files(String name, String integrity) throws Exception {
    byte[] packed;
    try (InputStream in = Objects.requireNonNull(WalletIT.class.getResourceAsStream(name))) {
      packed = in.readAllBytes();
    }
    byte[] hash = MessageDigest.getInstance("SHA-512").digest(packed);
    assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo(integrity);
    return unpacked(packed);
  }

  private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry one = tar.getNextEntry(); one != null; one = tar.getNextEntry()) {
        files.put(one.getName(), tar.readAllBytes());
      }
    }
    return files;
  }
}
