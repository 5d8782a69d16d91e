package vn.tonghop.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AlikeRowRepository;
import vn.tonghop.submission.BulkInsertRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ListedRowRepository;
import vn.tonghop.submission.OpenAnswerRepository;
import vn.tonghop.submission.RefusedRowRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.SubmissionRepository;

/** One reading of a long-running program, beside which runs and decisions change what counts. */
@OnEachDatabase(Dialect.SAME)
class PeriodReadingTest {

    private static final Instant NOW = Instant.parse("2026-06-09T01:00:00Z");
    private static final IndicatorCode MEETINGS = new IndicatorCode("SO_HN");

    private final TestDatabase database;
    private final Plan plan = Plans.shipped();
    private final ReportingPeriod period = plan.period(PeriodCode.parse("2026-H1"));
    private final PeriodReading reading;

    @TempDir
    Path folder;

    private Office office;

    PeriodReadingTest(TestDatabase database) {
        this.database = database;
        var jdbc = database.jdbc();
        var batch = new NamedParameterJdbcTemplate(database.source());
        var tables = StandardForms.tables(jdbc, batch);
        this.reading = new PeriodReading(
                plan,
                new SubmissionRepository(jdbc, batch),
                new InForceRepository(jdbc, batch),
                new RowRepository(
                        tables,
                        jdbc,
                        new RefusedRowRepository(jdbc, batch),
                        new BulkInsertRepository(batch.getJdbcOperations())),
                new ListedRowRepository(tables, jdbc),
                new AlikeRowRepository(tables, jdbc),
                new OpenAnswerRepository(jdbc),
                new ExtensionRepository(jdbc));
    }

    @BeforeEach
    void oneFile() {
        office = new Office(folder, database);
        take("a.csv", "3");
    }

    @Test
    void putsAPeriodTogetherOnceAsLongAsNothingChanges() {
        var first = reading.read(period, NOW);
        var later = reading.read(period, NOW.plusSeconds(60));

        assertThat(later.office()).isEqualTo(first.office());
        assertThat(later.coverage()).isSameAs(first.coverage());
        assertThat(later.consolidatedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void hasWhatARunTookInSince() {
        assertThat(meetings()).isEqualTo("3");

        take("b.csv", "5");

        assertThat(meetings()).isEqualTo("5");
    }

    @Test
    void hasNotWhatWasWithdrawnSince() {
        take("b.csv", "5");
        assertThat(meetings()).isEqualTo("5");

        office.run("2026-06-08", "withdraw", newest(), "--reason", "gửi nhầm");

        assertThat(meetings()).isEqualTo("3");
    }

    @Test
    void looksAgainAtWhoHasSubmittedOnceAUnitHasMoreTime() {
        var before = reading.read(period, NOW).coverage();

        office.run("2026-06-08", "extend", "TH", "2026-H1", "--until", "2026-06-11", "--reason", "bận họp");

        assertThat(reading.read(period, NOW).coverage()).isNotSameAs(before).isEqualTo(before);
    }

    private void take(String name, String meetings) {
        office.drop("KT", name, "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,%s,2026-H1\n".formatted(meetings));
        office.run("2026-06-08", "intake");
    }

    private String newest() {
        return Long.toString(database.jdbc()
                .sql("select max(id) from submission")
                .query(Long.class)
                .single());
    }

    private String meetings() {
        return reading.read(period, NOW)
                .find(MEETINGS)
                .flatMap(IndicatorTotal::amount)
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .orElse("none");
    }
}
