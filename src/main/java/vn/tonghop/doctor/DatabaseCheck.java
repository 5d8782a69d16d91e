package vn.tonghop.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import vn.tonghop.schema.Migrations;
import vn.tonghop.submission.BulkInsertRepository;
import vn.tonghop.vietnamese.OfficialDate;

/** Whether the database answers, has every table of this program and goes by the same time. */
@Order(2)
final class DatabaseCheck implements Check {

    private static final Duration MOST_APART = Duration.ofMinutes(1);
    private static final String EMBEDDED = "jdbc:h2:";
    private static final String UNTESTED = "MariaDB";

    private final Migrations migrations;
    private final AccountRepository accounts;
    private final BulkInsertRepository bulk;
    private final String url;
    /** Not the clock that a command may have moved. */
    private final Clock machine = Clock.systemUTC();

    DatabaseCheck(
            Migrations migrations,
            AccountRepository accounts,
            BulkInsertRepository bulk,
            @Value("${spring.datasource.url}") String url) {
        this.migrations = migrations;
        this.accounts = accounts;
        this.bulk = bulk;
        this.url = url;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.database");
    }

    @Override
    public List<Diagnosis> examine() {
        var seen = new ArrayList<Diagnosis>();
        seen.add(tables());
        if (url.startsWith(EMBEDDED)) {
            seen.add(Diagnosis.note(Words.SENTENCES.of("database.embedded")));
        } else if (isUntested(accounts.serverVersion())) {
            seen.add(Diagnosis.needsAPerson(
                    Words.SENTENCES.of("database.mariaDb", "version", accounts.serverVersion())));
        }
        if (!url.startsWith(EMBEDDED)) {
            seen.add(Diagnosis.note(
                    Words.SENTENCES.of(bulk.isStreamed() ? "database.streamed" : "database.notStreamed")));
        }
        seen.add(clocks());
        return seen;
    }

    /** Whether nobody has tried the program on a server that tells this version of itself. */
    static boolean isUntested(String version) {
        return version.contains(UNTESTED);
    }

    private Diagnosis tables() {
        var info = migrations.after(Flyway::info);
        var current = info.current();
        var version = current == null ? "?" : version(current);
        return info.pending().length == 0
                ? Diagnosis.well(Words.SENTENCES.of("database.well", "version", version))
                : Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "database.behind", "version", version, "count", Integer.toString(info.pending().length)));
    }

    private static String version(MigrationInfo current) {
        var version = current.getVersion();
        return version == null ? "?" : version.getVersion();
    }

    private Diagnosis clocks() {
        var here = machine.instant();
        var apart = Duration.between(Instant.ofEpochSecond(accounts.clockSeconds()), here)
                .abs();
        var moment = OfficialDate.moment(here);
        return apart.compareTo(MOST_APART) <= 0
                ? Diagnosis.well(Words.SENTENCES.of("clock.well", "moment", moment))
                : Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "clock.apart", "moment", moment, "seconds", Long.toString(apart.toSeconds())));
    }
}
