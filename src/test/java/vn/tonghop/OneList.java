package vn.tonghop;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.attention.AttentionSource;

/** Tells the outputs that say what needs a person from the parts that only the sources of the one list may ask. */
final class OneList {

    /** These read {@link vn.tonghop.attention.AttentionList}, the screen and the closing summary by MatterLines. */
    static final String READERS = "MatterLines|SummaryLetter|DraftText|OperatorAlarms|DashboardReading|AttentionCheck";

    private static final String WORDED = "ClosingSummary|StatusCommand|MailCounts|AlarmFile|" + READERS;

    /** What outputs ask for other things than matters: who has submitted, what is issued, when the last run was. */
    private static final Set<String> ASKED_FOR_MORE = Set.of(
            "ObligationRepository",
            "Plan",
            "Matters",
            "FindingText",
            "PeriodReading",
            "IssueReading",
            "SubmissionRepository",
            "SupplementRepository",
            "RunWatch",
            "SendingTime");

    private OneList() {}

    static DescribedPredicate<JavaClass> outputs() {
        return DescribedPredicate.describe(
                "say what needs a person",
                type -> !type.isAssignableTo(AttentionSource.class)
                        && (type.getPackageName().startsWith("vn.tonghop.dashboard")
                                || type.getSimpleName().matches(WORDED)
                                || (type.getPackageName().equals("vn.tonghop.command")
                                        && type.getSimpleName().endsWith("Lines"))
                                || (type.getPackageName().startsWith("vn.tonghop.doctor")
                                        && type.getSimpleName().endsWith("Check"))));
    }

    /** The parts that a source of the list holds. */
    static DescribedPredicate<JavaClass> askedBySources(JavaClasses classes) {
        var asked = classes.stream()
                .filter(type -> type.isAssignableTo(AttentionSource.class))
                .flatMap(source -> source.getFields().stream())
                .map(JavaField::getRawType)
                .filter(type -> type.getPackageName().startsWith("vn.tonghop"))
                .map(JavaClass::getSimpleName)
                .filter(name -> !ASKED_FOR_MORE.contains(name))
                .collect(Collectors.toUnmodifiableSet());
        return DescribedPredicate.describe(
                "only sources of the list may ask: " + asked, type -> asked.contains(type.getSimpleName()));
    }
}
