package vn.tonghop.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Files inside the program, by their path such as {@code /fonts/LiberationSerif-Bold.ttf}. A missing one is a defect. */
public final class ProgramResource {

    private ProgramResource() {}

    /** Opens a resource that may be missing. */
    public static Optional<InputStream> open(String resource) {
        return Optional.ofNullable(ProgramResource.class.getResourceAsStream(resource));
    }

    /** The bytes of a resource. */
    public static byte[] bytes(String resource) {
        try (var in = open(resource).orElseThrow(() -> missing(resource))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read %s inside the program".formatted(resource), broken);
        }
    }

    /** The text of a resource, which is UTF-8. */
    public static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    /** The values of a properties file by key, in the order of the keys. */
    public static Map<String, String> properties(String resource) {
        try {
            return properties(new StringReader(text(resource)));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read %s inside the program".formatted(resource), broken);
        }
    }

    /** The values of a properties file that lies elsewhere, in the order of the keys. */
    public static Map<String, String> properties(Reader file) throws IOException {
        var properties = new Properties();
        properties.load(file);
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    private static IllegalStateException missing(String resource) {
        return new IllegalStateException("the program lacks %s; build it again".formatted(resource));
    }
}
