package dev.laurel.certificates.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.multibase.Multibase;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.hash.Sha256;
import dev.laurel.kit.web.Json;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts proofs into credentials: Data Integrity EdDSA Cryptosuites v1.0 § 3.2, {@code
 * eddsa-rdfc-2022}. What is signed are the statements that a credential makes as RDF, whatever the
 * order and the form in which its JSON says them. May be used by many threads at once.
 */
final class ProofJson {

  private static final int HASH = 32;

  private final Contexts contexts;

  /** With the contexts that credentials name. */
  ProofJson(Contexts contexts) {
    this.contexts = contexts;
  }

  /**
   * The same credential with a proof, as JSON.
   *
   * @param key of Ed25519
   * @param method the address under which its issuer names the key
   * @param created when the proof was made
   */
  String signed(Map<String, Object> credential, SigningKey key, String method, Instant created) {
    Map<String, Object> proof = new LinkedHashMap<>();
    proof.put("type", "DataIntegrityProof");
    proof.put("cryptosuite", "eddsa-rdfc-2022");
    proof.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
    proof.put("verificationMethod", method);
    proof.put("proofPurpose", "assertionMethod");
    byte[] signature = key.sign(hashes(credential, proof));
    proof.put("proofValue", Multibase.BASE_58_BTC.encode(signature));
    Map<String, Object> signed = new LinkedHashMap<>(credential);
    // Open Badges 3.0 has a list of proofs, whoever reads Data Integrity takes one too.
    signed.put("proof", List.of(proof));
    try {
      return Json.MAPPER.writeValueAsString(signed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts is no JSON", e);
    }
  }

  /**
   * What is signed (§ 3.2.4).
   *
   * @param credential without its proof
   * @param proof without its value
   */
  byte[] hashes(Map<String, Object> credential, Map<String, Object> proof) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("@context", Objects.requireNonNull(credential.get("@context")));
    options.putAll(proof);
    return ByteBuffer.allocate(2 * HASH)
        .put(Sha256.of(canonical(options)))
        .put(Sha256.of(canonical(credential)))
        .array();
  }

  /**
   * The statements of a document in canonical form (RDF Dataset Canonicalization 1.0).
   *
   * @throws IllegalStateException when it has a term that no context defines, and that would not be
   *     signed therefore
   */
  String canonical(Map<String, Object> document) {
    JsonLdOptions options = new JsonLdOptions(contexts);
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    try {
      JsonDocument json =
          JsonDocument.of(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(document)));
      RdfCanon canon = RdfCanon.create("SHA-256");
      JsonLd.toRdf(json).options(options).provide(canon);
      StringWriter lines = new StringWriter();
      canon.provide(new NQuadsWriter(lines));
      return lines.toString();
    } catch (JsonLdError | RdfConsumerException | JsonProcessingException e) {
      throw new IllegalStateException("A credential cannot be read as JSON-LD", e);
    }
  }
}
