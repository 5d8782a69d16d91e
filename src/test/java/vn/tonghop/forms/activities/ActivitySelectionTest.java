package vn.tonghop.forms.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

class ActivitySelectionTest {

    private static final CountedFrom ON_THE_PORTAL =
            new CountedFrom(ActivitiesForm.CODE, "portal-article+model-article");

    @Test
    @DisplayName("FG-04 a model article may be one of those on the portal, and need not")
    void aModelArticleMayCountOnThePortal() {
        assertThat(activity(ActivityKind.PORTAL_ARTICLE).isCountedBy(ON_THE_PORTAL))
                .isTrue();
        assertThat(activity(ActivityKind.MODEL_ARTICLE).isCountedBy(ON_THE_PORTAL))
                .isFalse();
        assertThat(activity(ActivityKind.MODEL_ARTICLE).mayBeCountedBy(ON_THE_PORTAL))
                .isTrue();
        assertThat(activity(ActivityKind.SITE_ARTICLE).mayBeCountedBy(ON_THE_PORTAL))
                .isFalse();
    }

    @Test
    void readsNoKindThatIsNone() {
        assertThat(ActivitySelection.read("portal-article+article")).isEmpty();
        assertThat(ActivitySelection.read("")).isEmpty();
        assertThat(ActivitySelection.read("+meeting")).isEmpty();
    }

    private static Activity activity(ActivityKind kind) {
        return new Activity(
                new SourceLine(1, 2),
                new UnitCode("TTTT"),
                LocalDate.of(2026, 3, 1),
                kind,
                "Người giữ lửa",
                Optional.empty(),
                "",
                "");
    }
}
