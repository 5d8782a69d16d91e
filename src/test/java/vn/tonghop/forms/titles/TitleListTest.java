package vn.tonghop.forms.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.SampleTotals.title;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.report.Issue;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Wording;

class TitleListTest {

    @Test
    void listsByUnitAndNameInTheOrderOfADictionary() {
        var totals = SampleTotals.bare(SamplePlan.plan())
                .award(title("PB02", TitleSubject.PERSON, "Ông", TitleStatus.ACHIEVED))
                .award(title("PB01", TitleSubject.PERSON, "Đặng", TitleStatus.ACHIEVED))
                .award(title("PB02", TitleSubject.PERSON, "Anh", TitleStatus.ACHIEVED))
                .award(title("PB01", TitleSubject.PERSON, "Dung", TitleStatus.ACHIEVED))
                .award(title("PB02", TitleSubject.PERSON, "Ăn", TitleStatus.ACHIEVED))
                .totals();
        var context = new ReportContext(
                SamplePlan.plan(), totals, Issue.draft(YearMonth.of(2026, 6)), Wording.standard(StandardForms.all()));

        assertThat(new TitleList().rows(context))
                .extracting(title -> title.unit() + " " + title.name())
                .containsExactly("PB01 Dung", "PB01 Đặng", "PB02 Anh", "PB02 Ăn", "PB02 Ông");
    }
}
