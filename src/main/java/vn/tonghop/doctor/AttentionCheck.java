package vn.tonghop.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;

/** What needs a person by the list that every output reads. */
@Order(9)
final class AttentionCheck implements Check {

    private final AttentionList list;

    AttentionCheck(AttentionList list) {
        this.list = list;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.attention");
    }

    @Override
    public List<Diagnosis> examine() {
        var open = list.open();
        return open.isEmpty()
                ? List.of(Diagnosis.well(Words.SENTENCES.of("attention.none")))
                : open.stream().map(AttentionCheck::told).toList();
    }

    private static Diagnosis told(OpenMatter open) {
        var sentence =
                Words.SENTENCES.of("attention.open", "matter", open.matter().sentence());
        return open.matter().urgency() == Urgency.NOTE ? Diagnosis.note(sentence) : Diagnosis.needsAPerson(sentence);
    }
}
