package vn.tonghop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.storage.ProgramResource;

/** The page of all libraries in the jar, written from the list that the build makes; run {@link #main} to write it again. */
public final class LibrariesPage {

    static final Path PAGE = Path.of("docs/libraries.md");

    private LibrariesPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var page = new StringBuilder("""
                # Libraries

                Everything in the jar that is not ours, with its licence; the fonts are Liberation Serif (OFL 1.1). Written from the list that the
                build puts into the jar (CycloneDX) by `vn.tonghop.LibrariesPage`; a test fails when a library or version is missing.

                | library | version | licence |
                | --- | --- | --- |
                """);
        var lines = new TreeMap<String, String>();
        for (var library : libraries()) {
            var name = library.path("group").asString() + ":"
                    + library.path("name").asString();
            lines.put(
                    name,
                    "| %s | %s | %s |%n"
                            .formatted(
                                    name, library.path("version").asString(), String.join(" or ", licences(library))));
        }
        lines.values().forEach(page::append);
        return page.toString();
    }

    static List<JsonNode> libraries() {
        var list = JsonMapper.shared().readTree(ProgramResource.text("/META-INF/sbom/application.cdx.json"));
        return list.path("components").valueStream().toList();
    }

    /** Under which of these it may be used, as the one who uses it likes. */
    static List<String> licences(JsonNode library) {
        return library.path("licenses")
                .valueStream()
                .map(each -> each.has("expression")
                        ? each.path("expression").asString()
                        : each.path("license")
                                .path("id")
                                .asString(each.path("license").path("name").asString()))
                .toList();
    }
}
