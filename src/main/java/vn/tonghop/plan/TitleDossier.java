package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.indicator.IndicatorCode;

/**
 * A title that the office itself applies for, such as "Cơ quan đạt chuẩn văn hóa": the papers of its dossier, and who recognises
 * it. A figure says whether a step is taken; what the plan does not say yet is asked of the drafting department.
 *
 * @param title the title
 * @param occasion whether it is recognised for the first time; empty while nobody has said so
 * @param authority who recognises it ("cấp công nhận"); empty while nobody has said so
 * @param steps in their order
 */
public record TitleDossier(String title, Optional<Occasion> occasion, Optional<String> authority, List<Step> steps) {

    public TitleDossier {
        steps = List.copyOf(steps);
    }

    /** Whether a title is recognised for the first time ("lần đầu") or once more ("công nhận lại"). */
    public enum Occasion {
        FIRST,
        AGAIN
    }

    /** How far a dossier has come. */
    public enum Stage {
        /** The office has registered for the title. */
        REGISTERED,
        /** The dossier has gone to those who recognise it. */
        SUBMITTED,
        RECOGNISED
    }

    /**
     * One step.
     *
     * @param indicator the figure that says whether it is taken
     * @param paper the paper that proves it; empty while nobody has noted it
     */
    public record Step(Stage stage, IndicatorCode indicator, Optional<Paper> paper) {}

    /**
     * A paper of a dossier.
     *
     * @param type for example "Tờ trình"
     * @param number số, ký hiệu
     * @param date ngày ban hành
     */
    public record Paper(String type, String number, LocalDate date) {}
}
