package dev.laurel.certificates.export;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of files, in documents of some megabytes: no file is ever in memory as a whole, and
 * each is read on every node, hash by hash. A piece begins with the export's id, so that no two
 * exports share one and each can be deleted with its export.
 */
final class Pieces {

  private static final int SIZE = 4 * 1024 * 1024;

  private final Database database;
  private final ExportRunMapper runs;
  private final Documents documents;

  Pieces(Database database, Documents documents) {
    this.database = database;
    this.runs = database.mapper(ExportRunMapper.class);
    this.documents = documents;
  }

  /** Keeps what is written as a file of an export; each piece is committed when it is full. */
  final class Writing extends OutputStream {

    private final String export;
    private final int file;
    private final byte[] head;
    private final byte[] buffer = new byte[SIZE];
    private final long[] place = {0, 0, 0};

    private static final int FILLED = 0;
    private static final int PIECES = 1;
    private static final int WRITTEN = 2;

    Writing(String export, int file) {
      this.export = export;
      this.file = file;
      this.head = head(export);
      begin();
    }

    private void begin() {
      System.arraycopy(head, 0, buffer, 0, head.length);
      place[FILLED] = head.length;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int from = offset;
      int left = length;
      while (left > 0) {
        int filled = (int) place[FILLED];
        int more = Math.min(left, SIZE - filled);
        System.arraycopy(bytes, from, buffer, filled, more);
        place[FILLED] += more;
        place[WRITTEN] += more;
        from += more;
        left -= more;
        if (place[FILLED] == SIZE) {
          keep();
        }
      }
    }

    @Override
    public void close() {
      if (place[FILLED] > head.length) {
        keep();
      }
    }

    private void keep() {
      byte[] content = Arrays.copyOf(buffer, (int) place[FILLED]);
      Documents.Staged staged = documents.stage(List.of(content));
      database.inTransaction(
          () -> {
            documents.keep(staged, staged.contents().keySet());
            runs.insertPiece(export, file, (int) place[PIECES], Documents.id(content));
          });
      place[PIECES]++;
      begin();
    }

    long written() {
      return place[WRITTEN];
    }
  }

  private static byte[] head(String export) {
    return (export + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Begins a file; what an earlier attempt left of it goes. */
  Writing write(String export, int file) {
    delete(export, file);
    return new Writing(export, file);
  }

  /** Writes a file of an export to a stream, its first piece read already. */
  Reading read(String export, int file) {
    return new Reading(export, runs.pieces(export, file));
  }

  /** A file that is ready to be handed out. */
  final class Reading {

    private final List<DocumentId> pieces;
    private final int head;
    private final byte[] first;

    private Reading(String export, List<DocumentId> pieces) {
      this.pieces = pieces;
      this.head = head(export).length;
      this.first = pieces.isEmpty() ? new byte[head] : documents.get(pieces.get(0));
    }

    void writeTo(OutputStream out) throws IOException {
      out.write(first, head, first.length - head);
      for (int i = 1; i < pieces.size(); i++) {
        byte[] piece = documents.get(pieces.get(i));
        out.write(piece, head, piece.length - head);
      }
    }
  }

  /** Deletes a file of an export. */
  void delete(String export, int file) {
    database.inTransaction(
        () -> {
          List<DocumentId> gone = runs.pieces(export, file);
          runs.deletePieces(export, file);
          documents.remove(gone);
        });
  }
}
