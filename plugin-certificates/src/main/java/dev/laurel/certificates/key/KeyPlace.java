package dev.laurel.certificates.key;

/** What kind of place a key is in. */
public enum KeyPlace {
  /** A PKCS#12 file. */
  FILE,
  /** A token or HSM. */
  TOKEN,
  /** A file that was made for trying out. */
  TRIAL
}
