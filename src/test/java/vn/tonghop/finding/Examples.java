package vn.tonghop.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** An example of each finding, from {@code finding/examples.properties}. */
final class Examples {

    private static final String RESOURCE = "/finding/examples.properties";
    private static final String UNKNOWN = "…";

    private final Properties values = new Properties();

    Examples() {
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Finding of(FindingCode code) {
        var details = code.details().stream()
                .map(name -> values.getProperty(code + "." + name, values.getProperty("any." + name, UNKNOWN)))
                .toArray(String[]::new);
        return Finding.ofCell(
                code,
                Long.parseLong(values.getProperty(code + ".line", line(code))),
                values.getProperty(code + ".column", ""),
                values.getProperty(code + ".value", ""),
                details);
    }

    private static String line(FindingCode code) {
        return code.severity() == Severity.ERROR ? "7" : "0";
    }
}
