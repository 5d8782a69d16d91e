package vn.tonghop.report.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can stand in a part of the report, by the keys of the plan's outline: {@code leadership}; {@code results} with
 * the parts {@code dissemination}, {@code communication}, {@code families}, {@code agency}, {@code titles};
 * {@code assessment} with the parts {@code strengths}, {@code shortcomings}, {@code causes}; {@code directions};
 * {@code proposals}.
 */
public enum SectionKey {
    LEADERSHIP("III.3", ""),
    RESULTS("", ""),
    DISSEMINATION("II.1", ""),
    COMMUNICATION("III.2", ""),
    FAMILIES("III.1", ""),
    AGENCY("II.2", ""),
    TITLES("II.3", ""),
    ASSESSMENT("", ""),
    STRENGTHS("", "UU_DIEM"),
    SHORTCOMINGS("", "HAN_CHE"),
    CAUSES("", "NGUYEN_NHAN"),
    DIRECTIONS("", "PHUONG_HUONG"),
    PROPOSALS("", "KIEN_NGHI");

    private final String task;
    private final String indicator;

    SectionKey(String task, String indicator) {
        this.task = task;
        this.indicator = indicator;
    }

    /** The key that a plan's outline uses. */
    public static Optional<SectionKey> find(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** The key as the outline writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All keys, for messages. */
    public static List<String> keys() {
        return Stream.of(values()).map(SectionKey::key).toList();
    }

    /** The task of the plan whose figures stand here, if any. */
    public Optional<String> task() {
        return Optional.of(task).filter(number -> !number.isEmpty());
    }

    /** The text indicator whose statements stand here, if any. */
    public Optional<String> indicator() {
        return Optional.of(indicator).filter(code -> !code.isEmpty());
    }
}
