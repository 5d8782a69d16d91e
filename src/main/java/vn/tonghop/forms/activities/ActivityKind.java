package vn.tonghop.forms.activities;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one row of the activities form tells of. The Vietnamese words stand in the resource of the form. */
public enum ActivityKind {
    MEETING,
    PORTAL_ARTICLE,
    SITE_ARTICLE,
    MODEL_ARTICLE,
    OTHER;

    /** The kind that a plan writes so, for example {@code portal-article}. */
    public static Optional<ActivityKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** How a plan writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
