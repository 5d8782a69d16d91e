package vn.tonghop.crash;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.TestDatabase;

/** Where a program runs that is to be killed: folders, a database, a mail server; emptied between two scenarios. */
final class Place implements AutoCloseable {

    private static final Instant DROPPED = Instant.parse("2026-06-08T08:30:00Z");
    private static final String H2 =
            "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    private final DatabaseKind kind;
    private final Path folder;
    private final Program program;
    private final @Nullable TestDatabase mySql;
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> settings = new ArrayList<>();
    private int starts;

    Place(DatabaseKind kind, Path folder, Program program) {
        this.kind = kind;
        this.folder = folder;
        this.program = program;
        this.mySql = kind == DatabaseKind.MYSQL ? kind.open() : null;
        mails.start();
        set("tonghop.intake.settle-pause", "0ms");
        set("tonghop.intake.minimum-age", "0s");
        set("spring.mail.host", "127.0.0.1");
        set("spring.mail.port", Integer.toString(mails.getSmtp().getPort()));
        set("tonghop.mail.starttls", "optional");
    }

    DatabaseKind kind() {
        return kind;
    }

    GreenMail mails() {
        return mails;
    }

    /** Everything of this place lies below it. */
    Path folder() {
        return folder;
    }

    Path output() {
        return folder.resolve("output");
    }

    Path input() {
        return folder.resolve("input");
    }

    /** How many processes were started here. */
    int starts() {
        return starts;
    }

    Place set(String name, String value) {
        settings.add("--set");
        settings.add(name + "=" + value);
        return this;
    }

    /** Makes it as if nothing had ever run here. */
    void empty() {
        try {
            deleteAll(folder);
            Files.createDirectories(input());
            if (kind == DatabaseKind.H2) {
                var database = output().resolve(".tonghop/tonghop.mv.db");
                Files.createDirectories(database.getParent());
                Files.copy(program.emptyDatabase(), database);
            } else {
                emptyTables();
            }
            mails.purgeEmailFromAllMailboxes();
        } catch (IOException | SQLException | com.icegreen.greenmail.store.FolderException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Drops a file, the later the higher the minute. */
    void dropAt(int minute, String unit, String name, byte[] content) {
        drop(unit, name, content);
        try {
            Files.setLastModifiedTime(
                    input().resolve(unit).resolve(name), FileTime.from(DROPPED.plusSeconds(60L * minute)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes it as if nobody had ever been here: not even tables. */
    void clear() {
        try {
            deleteAll(folder);
            Files.createDirectories(input());
            if (kind == DatabaseKind.MYSQL) {
                dropTables();
            }
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void drop(String unit, String name, byte[] content) {
        try {
            var file = Files.createDirectories(input().resolve(unit)).resolve(name);
            Files.write(file, content);
            Files.setLastModifiedTime(file, FileTime.from(DROPPED));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts a command with system properties for the watch. */
    Started start(Map<String, String> watch, String... command) {
        return start(List.of(), watch, command);
    }

    /** Starts a command that can write no file larger than that, as if the disk were full then. */
    Started startWithin(int kilobytes, String... command) {
        var limit = "ulimit -f %d && exec \"$@\"".formatted(kilobytes);
        return start(List.of("bash", "-c", limit, "bash"), Map.of(), command);
    }

    /** Starts a command with that much memory for its objects. */
    Started startWithHeap(int megabytes, String... command) {
        return start(List.of(), Map.of(), List.of("-Xmx%dm".formatted(megabytes)), command);
    }

    /** Starts a command in surroundings that the words before it make, such as {@code env -i LC_ALL=C}. */
    Started startBehind(List<String> prefix, String... command) {
        return start(prefix, Map.of(), command);
    }

    /** Starts a command with those options of Java. */
    Started startWithJava(List<String> options, String... command) {
        return start(List.of(), Map.of(), options, command);
    }

    private Started start(List<String> prefix, Map<String, String> watch, String... command) {
        return start(prefix, watch, List.of(), command);
    }

    private Started start(List<String> prefix, Map<String, String> watch, List<String> options, String... command) {
        starts++;
        var log = folder.resolve("start-%d.log".formatted(starts));
        var trace = folder.resolve("start-%d.trace".formatted(starts));
        var properties = new ArrayList<String>();
        properties.addAll(options);
        properties.add("-Dtonghop.crash.trace=" + trace);
        watch.forEach((name, value) -> properties.add("-Dtonghop.crash." + name + "=" + value));
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--input", input().toString(), "--output", output().toString()));
        arguments.addAll(settings);
        databaseSettings().forEach((name, value) -> arguments.addAll(List.of("--set", name + "=" + value)));
        return new Started(program.start(prefix, log, properties, arguments), log, trace);
    }

    /** Runs a command to its end. */
    Program.Ended run(String... command) {
        return start(Map.of(), command).await();
    }

    /** A process, what it prints, and where the watch tells what it passes. */
    record Started(Process process, Path log, Path trace) {

        Program.Ended await() {
            return Program.await(process, log);
        }

        List<String> passed() {
            try {
                return Files.exists(trace) ? Files.readAllLines(trace) : List.of();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A connection to the database; the embedded one lets us in only when no program runs. */
    Connection connect() throws SQLException {
        return mySql == null
                ? DriverManager.getConnection(H2.formatted(output().resolve(".tonghop/tonghop")), "sa", "")
                : mySql.source().getConnection();
    }

    @Override
    public void close() {
        mails.stop();
        if (mySql != null) {
            mySql.close();
        }
    }

    private Map<String, String> databaseSettings() {
        if (mySql == null) {
            return Map.of();
        }
        var source = (HikariDataSource) mySql.source();
        var all = new LinkedHashMap<String, String>();
        all.put("spring.datasource.url", source.getJdbcUrl());
        all.put("spring.datasource.username", source.getUsername());
        return all;
    }

    private void emptyTables() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : Tables.names(connection)) {
                if (!table.endsWith("_SEQ") && !table.equals("flyway_schema_history") && !table.equals("run_lock")) {
                    statement.execute("truncate table " + table);
                }
            }
            statement.execute("set foreign_key_checks = 1");
            statement.execute("update run_lock set holder = null, since = null, heartbeat = null, guarded = 0");
        }
    }

    private void dropTables() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : Tables.names(connection)) {
                statement.execute("drop table " + table);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
