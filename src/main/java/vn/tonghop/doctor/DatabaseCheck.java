package vn.tonghop.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import vn.tonghop.vietnamese.OfficialDate;

/** Whether the database answers, has every table of this program and goes by the same time. */
public final class DatabaseCheck implements Check {

    private static final Duration MOST_APART = Duration.ofMinutes(1);
    private static final String EMBEDDED = "jdbc:h2:";

    private final Flyway migrations;
    private final AccountRepository accounts;
    private final String url;
    private final Clock machine;

    /** Takes the address of the database and the machine's own clock, not the one that a command may have moved. */
    public DatabaseCheck(Flyway migrations, AccountRepository accounts, String url, Clock machine) {
        this.migrations = migrations;
        this.accounts = accounts;
        this.url = url;
        this.machine = machine;
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
        }
        seen.add(clocks());
        return seen;
    }

    private Diagnosis tables() {
        var info = migrations.info();
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
        var moment = OfficialDate.moment(here.atZone(OfficialDate.ZONE));
        return apart.compareTo(MOST_APART) <= 0
                ? Diagnosis.well(Words.SENTENCES.of("clock.well", "moment", moment))
                : Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "clock.apart", "moment", moment, "seconds", Long.toString(apart.toSeconds())));
    }
}
