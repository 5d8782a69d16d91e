package vn.tonghop.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.form.Form;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.ActivityRowRepository;
import vn.tonghop.submission.ResultRowRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.TitleRowRepository;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Compares a counted revision with the one before it, row by row. Holders of titles are told by their line only. */
final class ChangeReading {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Plan plan;
    private final Rows rows;
    private final SubmissionRepository submissions;
    private final RevisionRepository revisions;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");

    /** The rows of the three forms. */
    record Rows(ResultRowRepository results, ActivityRowRepository activities, TitleRowRepository titles) {}

    ChangeReading(Plan plan, Rows rows, SubmissionRepository submissions, RevisionRepository revisions) {
        this.plan = plan;
        this.rows = rows;
        this.submissions = submissions;
        this.revisions = revisions;
    }

    /** What a file changed; empty for a first revision and for a file that does not count. */
    public Optional<Changes> read(Submission file) {
        return revisions.findRevisionBefore(file).map(submissions::get).map(previous -> compare(file, previous));
    }

    private Changes compare(Submission file, Submission previous) {
        var before = described(previous);
        var now = described(file);
        var added = new ArrayList<String>();
        var removed = new ArrayList<String>();
        var changed = new ArrayList<String>();
        now.forEach((key, row) -> {
            var earlier = before.remove(key);
            if (earlier == null) {
                added.add(row.text());
            } else if (!earlier.value().equals(row.value())) {
                changed.add(difference(row, earlier));
            }
        });
        before.values().forEach(row -> removed.add(row.text()));
        return new Changes(previous, added, removed, changed);
    }

    /** One row: what it is about, its value as text and, if it is a figure, its amount. */
    private record Described(String about, String value, Optional<BigDecimal> amount, String text) {}

    private Map<String, Described> described(Submission file) {
        var described = new LinkedHashMap<String, Described>();
        var form = file.form().orElseThrow();
        List<? extends AcceptedRow> all = form == Form.RESULTS
                ? rows.results().findAll(file.id())
                : form == Form.ACTIVITIES
                        ? rows.activities().findAll(file.id())
                        : rows.titles().findAll(file.id());
        all.forEach(row -> put(described, row));
        return described;
    }

    private void put(Map<String, Described> described, AcceptedRow row) {
        var key = key(row);
        var count = 1;
        while (described.containsKey(key + " #" + count)) {
            count++;
        }
        described.put(key + " #" + count, describe(row));
    }

    private static String key(AcceptedRow row) {
        if (row instanceof AcceptedRow.Result result) {
            return result.unit() + " " + result.indicator();
        }
        return row instanceof AcceptedRow.Activity activity
                ? "%s %s %s %s".formatted(activity.unit(), activity.heldOn(), activity.kind(), activity.content())
                : titleKey((AcceptedRow.Title) row);
    }

    private static String titleKey(AcceptedRow.Title title) {
        return "%s %s %s %s %s %d"
                .formatted(title.unit(), title.subject(), title.name(), title.title(), title.status(), title.year());
    }

    private Described describe(AcceptedRow row) {
        if (row instanceof AcceptedRow.Result result) {
            var wording = plan.indicators()
                    .find(result.indicator())
                    .map(indicator -> indicator.wording())
                    .orElse(result.indicator().value());
            var value = result.amount()
                    .map(OfficialNumber::written)
                    .or(result::text)
                    .orElse("");
            var estimate = result.estimate().map(OfficialNumber::written).orElse("");
            var text = sentences.of("change.result", "indicator", wording, "value", value);
            return new Described(wording, value + "\n" + estimate, result.amount(), text);
        }
        if (row instanceof AcceptedRow.Activity activity) {
            var attendance = activity.attendance().map(String::valueOf).orElse("");
            var about = sentences.of(
                    "change.activity",
                    "day",
                    OfficialDate.written(activity.heldOn()),
                    "content",
                    inOneLine(activity.content()));
            return new Described(about, attendance + "\n", activity.attendance().map(BigDecimal::valueOf), about);
        }
        var title = (AcceptedRow.Title) row;
        var about = sentences.of(
                "change.title",
                "title",
                inOneLine(title.title()),
                "line",
                Long.toString(title.source().line()));
        return new Described(about, "", Optional.empty(), about);
    }

    private static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private String difference(Described now, Described before) {
        if (now.amount().isEmpty() || before.amount().isEmpty()) {
            return sentences.of("change.text", "about", now.about());
        }
        var moved = now.amount().get().subtract(before.amount().get());
        if (moved.signum() == 0) {
            return sentences.of("change.estimate", "about", now.about());
        }
        return sentences.of(
                moved.signum() > 0 ? "change.more" : "change.less",
                "about",
                now.about(),
                "before",
                OfficialNumber.written(before.amount().get()),
                "now",
                OfficialNumber.written(now.amount().get()),
                "moved",
                OfficialNumber.written(moved.abs()));
    }
}
