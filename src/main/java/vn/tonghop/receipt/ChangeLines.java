package vn.tonghop.receipt;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a revision changed, in words; long lists are cut and say so. */
final class ChangeLines {

    private static final int MOST = 50;

    private final Sentences sentences;

    ChangeLines(Sentences sentences) {
        this.sentences = sentences;
    }

    List<String> of(Changes changes) {
        var lines = new ArrayList<String>();
        lines.add(sentences.of(
                changes.all() == 0 ? "change.none" : "change.sum",
                "file",
                changes.previous().fileName(),
                "number",
                Long.toString(changes.previous().id()),
                "added",
                OfficialNumber.inSentence(changes.added().size()),
                "removed",
                OfficialNumber.inSentence(changes.removed().size()),
                "changed",
                OfficialNumber.inSentence(changes.changed().size())));
        changes.totals().forEach(text -> lines.add(sentences.of("change.total", "text", text)));
        var details = new ArrayList<String>();
        changes.changed().forEach(text -> details.add(sentences.of("change.changed", "text", text)));
        changes.added().forEach(text -> details.add(sentences.of("change.added", "text", text)));
        changes.removed().forEach(text -> details.add(sentences.of("change.removed", "text", text)));
        lines.addAll(details.subList(0, Math.min(MOST, details.size())));
        if (details.size() > MOST) {
            lines.add(sentences.of("change.rest", "count", OfficialNumber.inSentence(details.size() - MOST)));
        }
        return lines;
    }
}
