package dev.laurel.certificates.doctor;

/**
 * Settings of a MySQL or MariaDB server that certificates depend on.
 *
 * @param version such as {@code 8.0.36} or {@code 10.11.4-MariaDB-log}
 * @param comment who made it
 * @param packetBytes the largest statement it takes ({@code max_allowed_packet})
 * @param charset of the connection ({@code character_set_connection})
 * @param sqlMode what it forgives
 * @param isReadOnly whether nothing can be written
 * @param isLogged whether it writes a binary log
 * @param logFormat how ({@code binlog_format})
 * @param flush when what is committed is on its disk ({@code innodb_flush_log_at_trx_commit}); 1 is
 *     at once
 */
record ServerSettings(
    String version,
    String comment,
    long packetBytes,
    String charset,
    String sqlMode,
    boolean isReadOnly,
    boolean isLogged,
    String logFormat,
    int flush) {}
