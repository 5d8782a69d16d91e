package vn.tonghop.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a package by their names. Programs write the names in different ways; Excel takes them all for the same. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> byName = new HashMap<>();

    /** Opens a package; fails if the file is no whole ZIP file. */
    ZipParts(Path file) throws IOException {
        zip = opened(file);
        zip.stream().forEach(entry -> byName.putIfAbsent(key(entry.getName()), entry));
    }

    boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /** The content of a part; empty if the package has none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        var entry = byName.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
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

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException nameInNoCharset) {
            throw new IOException("the names of the parts cannot be read", nameInNoCharset);
        }
    }

    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
