package vn.tonghop.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a package by their names. Programs write the names in different ways; Excel takes them all for the same. */
public final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

    /**
     * Opens a package in a file that is open and is closed with it.
     *
     * @throws IOException if it is no whole ZIP file; the file is closed then
     */
    public ZipParts(SeekableByteChannel file) throws IOException {
        zip = opened(file);
        all().forEach(entry -> byName.putIfAbsent(key(entry.getName()), entry));
    }

    /** All parts, also those that share a name. */
    List<ZipArchiveEntry> all() {
        return Collections.list(zip.getEntries());
    }

    /** The content of a part. Office programs write it plain or deflated; for other ways a library may be missing here. */
    InputStream open(ZipArchiveEntry part) throws IOException {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw new IOException("the part %s is packed by method %d".formatted(part.getName(), part.getMethod()));
        }
        return zip.getInputStream(part);
    }

    boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /** The content of a part; empty if the package has none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        var entry = byName.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    /** The content of a part that must be there. */
    InputStream open(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException("the part %s is missing".formatted(name)));
    }

    /** What stands in a relationship, told by the folder of the part that refers to it: {@code ../a.xml} and {@code /a.xml}. */
    static String resolve(String folder, String target) {
        var path = target.replace('\\', '/');
        return path.startsWith("/")
                ? path.substring(1)
                : Path.of(folder).resolve(path).normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(SeekableByteChannel file) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(file).get();
        } catch (IOException | RuntimeException damaged) {
            file.close();
            throw new IOException("the list of the parts cannot be read", damaged);
        }
    }

    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
