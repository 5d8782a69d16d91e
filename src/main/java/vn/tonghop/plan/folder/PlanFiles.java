package vn.tonghop.plan.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.storage.Sha256;

/**
 * The bytes of the four files of a plan folder.
 *
 * @param contents content by file name, in the fixed order of {@link #NAMES}; a missing file is not in it
 */
record PlanFiles(Map<String, byte[]> contents) {

    static final String PLAN = "plan.yml";
    static final String INDICATORS = "indicators.csv";
    static final String UNITS = "units.csv";
    static final String CALENDAR = "calendar.csv";

    /** Figures of earlier years; may be missing. */
    static final String HISTORY = "history.csv";

    /** The office's own sentences of the report; may be missing. */
    static final String WORDING = "wording.properties";

    private static final List<String> NAMES = List.of(PLAN, INDICATORS, UNITS, CALENDAR, HISTORY, WORDING);
    private static final int VERSION_LENGTH = 12;

    /** Opens a file of the folder by its name. */
    interface Opening {

        /** The file's content; empty when there is no such file. */
        Optional<InputStream> open(String name) throws IOException;
    }

    static PlanFiles read(Opening folder) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var name : NAMES) {
            var opened = folder.open(name);
            if (opened.isPresent()) {
                try (var content = opened.get()) {
                    contents.put(name, content.readAllBytes());
                }
            }
        }
        return new PlanFiles(contents);
    }

    /**
     * The same as {@code cat plan.yml indicators.csv units.csv calendar.csv | sha256sum | cut -c1-12}, with
     * {@code history.csv} and {@code wording.properties} last if there are any.
     */
    String version() {
        var hash = new Sha256();
        contents.values().forEach(content -> hash.add(content, content.length));
        return hash.value().substring(0, VERSION_LENGTH);
    }

    /** The text of a file; empty, with a fault, when it is missing or not UTF-8. */
    Optional<String> text(String name, Faults faults) {
        var content = contents.get(name);
        if (content == null) {
            faults.in(name).add(0, "file.missing");
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            faults.in(name).add(lineAt(content, bytes.position()), "file.encoding");
            return Optional.empty();
        }
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    private static int lineAt(byte[] content, int position) {
        var line = 1;
        for (var index = 0; index < position; index++) {
            if (content[index] == '\n') {
                line++;
            }
        }
        return line;
    }
}
