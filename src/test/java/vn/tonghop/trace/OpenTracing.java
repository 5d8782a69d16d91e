package vn.tonghop.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.period.PeriodCode;
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
import vn.tonghop.unit.Unit;

/** The tracing of the program on the database of a test, for many figures in a row. */
final class OpenTracing {

    private final Plan plan = Plans.shipped();
    private final Tracing tracing;

    OpenTracing(TestDatabase database) {
        var jdbc = database.jdbc();
        var batch = new NamedParameterJdbcTemplate(database.source());
        var inForce = new InForceRepository(jdbc, batch);
        var rows = new RowRepository(
                StandardForms.tables(jdbc, batch),
                jdbc,
                new RefusedRowRepository(jdbc, batch),
                new BulkInsertRepository(batch.getJdbcOperations()));
        tracing = new Tracing(
                plan,
                new PeriodReading(
                        plan,
                        new SubmissionRepository(jdbc, batch),
                        inForce,
                        rows,
                        new ListedRowRepository(StandardForms.tables(jdbc, batch), jdbc),
                        new AlikeRowRepository(StandardForms.tables(jdbc, batch), jdbc),
                        new OpenAnswerRepository(jdbc),
                        new ExtensionRepository(jdbc)),
                new ReportVersionRepository(jdbc, batch),
                inForce);
    }

    /** Every figure of a period, of the office and of some departments. */
    List<Trace> all(String period, String... departments) {
        var known = plan.period(PeriodCode.parse(period));
        var traces = new ArrayList<Trace>();
        plan.indicators().all().stream()
                .filter(indicator -> !indicator.isText())
                .forEach(indicator -> Stream.concat(
                                Stream.of(Optional.<Unit>empty()),
                                Stream.of(departments).map(Plans::unit).map(Optional::of))
                        .forEach(department -> traces.add(tracing.trace(known, indicator, department, Instant.EPOCH))));
        return traces;
    }
}
