package vn.tonghop.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.RowDescription;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** Compares a counted revision with the one before it, row by row, in the words of its form. */
final class ChangeReading {

    private final Plan plan;
    private final FormVocabulary words;
    private final RowRepository rows;
    private final SubmissionRepository submissions;
    private final RevisionRepository revisions;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");

    ChangeReading(
            Plan plan,
            FormVocabulary words,
            RowRepository rows,
            SubmissionRepository submissions,
            RevisionRepository revisions) {
        this.plan = plan;
        this.words = words;
        this.rows = rows;
        this.submissions = submissions;
        this.revisions = revisions;
    }

    /** What a file changed; empty for a first revision and for a file that does not count. */
    public Optional<Changes> read(Submission file) {
        return revisions.findRevisionBefore(file).map(submissions::get).map(previous -> compare(file, previous));
    }

    private Changes compare(Submission file, Submission previous) {
        var form = words.sentences(file.form().orElseThrow());
        var before = described(previous);
        var now = described(file);
        var totals = totals(before.values(), now.values(), form);
        var added = new ArrayList<String>();
        var removed = new ArrayList<String>();
        var changed = new ArrayList<String>();
        now.forEach((key, row) -> {
            var earlier = before.remove(key);
            if (earlier == null) {
                added.add(form.of("change.row", row.facts()));
            } else if (!earlier.value().equals(row.value())) {
                changed.add(difference(row, earlier, form));
            }
        });
        before.values().forEach(row -> removed.add(form.of("change.row", row.facts())));
        return new Changes(previous, totals, added, removed, changed);
    }

    private Map<String, RowDescription> described(Submission file) {
        var described = new LinkedHashMap<String, RowDescription>();
        rows.findAll(file.id(), file.form().orElseThrow()).stream()
                .map(row -> row.describe(plan.indicators()))
                .forEach(row -> put(described, row));
        return described;
    }

    private static void put(Map<String, RowDescription> described, RowDescription row) {
        var count = 1;
        while (described.containsKey(row.key() + " #" + count)) {
            count++;
        }
        described.put(row.key() + " #" + count, row);
    }

    private String difference(RowDescription now, RowDescription before, Sentences form) {
        var about = form.of(form.has("change.about") ? "change.about" : "change.row", now.facts());
        if (now.amount().isEmpty() || before.amount().isEmpty()) {
            return sentences.of("change.text", "about", about);
        }
        if (now.amount().get().compareTo(before.amount().get()) == 0) {
            return form.has("change.beside")
                    ? form.of("change.beside", "about", about)
                    : sentences.of("change.text", "about", about);
        }
        return moved(about, before.amount().get(), now.amount().get());
    }

    /** What a list comes to, before and now; figures of different indicators are no sum, and their form has no such words. */
    private List<String> totals(Collection<RowDescription> before, Collection<RowDescription> now, Sentences form) {
        var totals = new ArrayList<String>();
        if (form.has("change.rows")) {
            totals.add(
                    moved(form.of("change.rows"), BigDecimal.valueOf(before.size()), BigDecimal.valueOf(now.size())));
        }
        if (form.has("change.amounts")) {
            totals.add(moved(form.of("change.amounts"), sum(before), sum(now)));
        }
        return totals.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static BigDecimal sum(Collection<RowDescription> rows) {
        return rows.stream().flatMap(row -> row.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String moved(String about, BigDecimal before, BigDecimal now) {
        var moved = now.subtract(before);
        if (moved.signum() == 0) {
            return "";
        }
        return sentences.of(
                moved.signum() > 0 ? "change.more" : "change.less",
                "about",
                about,
                "before",
                OfficialNumber.written(before),
                "now",
                OfficialNumber.written(now),
                "moved",
                OfficialNumber.written(moved.abs()));
    }
}
