package vn.tonghop.report;

import static java.util.Comparator.comparing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip whose bytes depend on its contents only: entries in order, each with the moment of the report. */
public final class ReproducibleZip {

    /** An office program looks at this entry first. */
    private static final String FIRST = "[Content_Types].xml";

    /** The figures of a chart lie in a zip of their own. */
    private static final String WORKBOOK = ".xlsx";

    private ReproducibleZip() {}

    /** The same contents with that moment. */
    public static byte[] of(byte[] zip, Instant moment) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(zip).get()) {
            pack(in, moment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot repack a zip of %d bytes".formatted(zip.length), e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the same contents with that moment, whatever their length.
     *
     * @throws IOException if that is no zip, or it cannot be written there
     */
    public static void copy(Path zip, Instant moment, OutputStream out) throws IOException {
        try (var in = ZipFile.builder().setPath(zip).get()) {
            pack(in, moment, out);
        }
    }

    /** Not from the zip stream of the JDK: Java 17 cannot read the large-file entries of POI's streaming workbook. */
    private static void pack(ZipFile in, Instant moment, OutputStream target) throws IOException {
        var out = new ZipOutputStream(target);
        for (var entry : inOrder(in)) {
            try (var content = in.getInputStream(entry)) {
                put(out, entry.getName(), content, moment);
            }
        }
        out.finish();
    }

    private static List<ZipArchiveEntry> inOrder(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .sorted(comparing((ZipArchiveEntry entry) -> !entry.getName().equals(FIRST))
                        .thenComparing(ZipArchiveEntry::getName))
                .toList();
    }

    private static void put(ZipOutputStream out, String name, InputStream content, Instant moment) throws IOException {
        var entry = new ZipEntry(name);
        // A local time: written as it is, whatever the zone of the machine.
        entry.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        out.putNextEntry(entry);
        if (name.endsWith(WORKBOOK)) {
            out.write(of(content.readAllBytes(), moment));
        } else {
            content.transferTo(out);
        }
        out.closeEntry();
    }
}
