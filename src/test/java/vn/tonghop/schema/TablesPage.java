package vn.tonghop.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The page of all tables, written from the migrations; run {@link #main} in the project's folder to write it again. */
public final class TablesPage {

    static final Path PAGE = Path.of("docs/tables.md");

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("(?s)((?:--[^\n]*\n)+)create table if not exists (\\w+) \\(\n(.*?)\n\\) engine");
    private static final Pattern COLUMN =
            Pattern.compile("(?m)^  (?!primary|constraint|unique|key|index|foreign)`?(\\w+)`? (.+?),?$");

    private static final Path LATER = Path.of("src/main/resources/db/vendor/mysql");
    private static final Pattern ADDED =
            Pattern.compile("(?s)^-- ([^;\n]+).*alter table (\\w+) add column (\\w+) ([^']+)");

    private TablesPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() throws IOException {
        var page = new StringBuilder("""
                # Tables

                Every table of ours, in the order in which the migrations make them (`src/main/resources/db/migration`). Moments are UTC. Beside
                them stand the tables of Spring Batch (`BATCH_...`), of db-scheduler (`scheduled_tasks`) and of Flyway (`flyway_schema_history`). Read
                as you like; write only by commands, for every decision leaves a line in `audit`.

                This page is written from the migrations by `vn.tonghop.schema.TablesPage`; a test fails when it is out of date and says how
                to write it again. Do not edit it by hand.
                """);
        var later = migrations(LATER);
        migrations(MIGRATIONS).stream()
                .map(migration -> entry(migration, later))
                .forEach(page::append);
        return page.toString();
    }

    private static String entry(String migration, List<String> later) {
        var table = TABLE.matcher(migration);
        if (!table.find()) {
            return "";
        }
        var entry = new StringBuilder("\n## %s\n%s\n\n| column | type |\n| --- | --- |\n"
                .formatted(
                        table.group(2),
                        table.group(1).replaceAll("(?m)^-- ?", "").strip()));
        COLUMN.matcher(table.group(3))
                .results()
                .forEach(column -> entry.append("| %s | %s |\n"
                        .formatted(column.group(1), column.group(2).replace(" collate utf8mb4_bin", ""))));
        later.stream()
                .flatMap(added -> ADDED.matcher(added).results())
                .filter(added -> added.group(2).equals(table.group(2)))
                .forEach(added ->
                        entry.append("| %s | %s; %s |\n".formatted(added.group(3), added.group(4), added.group(1))));
        return entry.toString();
    }

    private static List<String> migrations(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(TablesPage::read).toList();
        }
    }

    private static String read(Path migration) {
        try {
            return Files.readString(migration);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
