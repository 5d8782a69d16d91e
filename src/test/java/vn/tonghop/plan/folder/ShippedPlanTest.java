package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Task;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

class ShippedPlanTest {

    private final Plan plan = PlanFolder.inside("plan/2026").read(StandardForms.all());

    @Test
    void givesEveryTaskAnIndicatorAndEveryIndicatorATask() {
        assertThat(plan.tasks())
                .extracting(Task::number)
                .containsExactly("II.1", "II.2", "II.3", "III.1", "III.2", "III.3");
        assertThat(plan.indicators().all().stream().map(Indicator::task).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        plan.tasks().stream().map(Task::number).toList());
    }

    @Test
    void hasTheAgreedIndicatorsInTheOrderOfTheReport() {
        assertThat(plan.indicators().all().stream().map(found -> found.code().value()))
                .containsSequence("SO_HN", "LUOT_NGUOI", "VB_PB", "CBCCVC", "CBCCVC_QT", "TL_QT")
                .containsSequence("TL_QT", "CQVH_DK", "CQVH_HS", "CQVH_CN", "DHVH_DK", "DHVH_DAT")
                .containsSequence("DHVH_DAT", "GDVH_DK", "GDVH_DAT", "TL_GDVH", "TIN_BAI_CONG", "TIN_BAI_VP")
                .containsSequence("TIN_BAI_VP", "GUONG_DH", "VB_DON_DOC", "UU_DIEM", "HAN_CHE", "NGUYEN_NHAN")
                .endsWith("NGUYEN_NHAN", "PHUONG_HUONG", "KIEN_NGHI")
                .hasSize(23);
    }

    @Test
    void totalsDocumentsThatEverybodyReadsByTheLargestFigure() {
        assertThat(indicator("VB_PB").total()).isEqualTo(TotalRule.LARGEST);
        assertThat(indicator("SO_HN").total()).isEqualTo(TotalRule.SUM);
    }

    @Test
    void boundsAPartByItsWholeAndComputesRatiosFromThem() {
        assertThat(indicator("CBCCVC_QT").atMost()).contains(new IndicatorCode("CBCCVC"));
        assertThat(indicator("GDVH_DAT").atMost()).contains(new IndicatorCode("GDVH_DK"));
        assertThat(indicator("TL_QT").ratio())
                .contains(new Indicator.Ratio(new IndicatorCode("CBCCVC_QT"), new IndicatorCode("CBCCVC")));
        assertThat(indicator("TL_GDVH").ratio())
                .contains(new Indicator.Ratio(new IndicatorCode("GDVH_DAT"), new IndicatorCode("GDVH_DK")));
    }

    @ParameterizedTest
    @CsvSource({
        "SO_HN, meeting",
        "TIN_BAI_CONG, portal-article+model-article",
        "TIN_BAI_VP, site-article+model-article",
        "GUONG_DH, model-article"
    })
    void countsActivitiesOfOneKindThatMayBeOfAnotherToo(String code, String kind) {
        assertThat(indicator(code).countedFrom()).contains(new Indicator.CountedFrom(ActivitiesForm.CODE, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "CQVH_DK, TCHCQT",
        "CQVH_HS, TCHCQT",
        "CQVH_CN, TCHCQT",
        "VB_DON_DOC, TCHCQT",
        "TIN_BAI_CONG, TTTT",
        "TIN_BAI_VP, TTTT",
        "GUONG_DH, TTTT"
    })
    void asksOnlyTheResponsibleUnit(String code, String unit) {
        assertThat(indicator(code).reporters()).containsExactly(new UnitCode(unit));
    }

    @Test
    void asksForTextsButDoesNotRequireThem() {
        assertThat(plan.indicators().all())
                .filteredOn(indicator -> indicator.kind() == IndicatorKind.TEXT)
                .hasSize(5)
                .extracting(Indicator::required)
                .containsOnly(Indicator.Requirement.OPTIONAL);
    }

    @Test
    void expectsEightDepartmentsOfOneOffice() {
        assertThat(plan.example()).isTrue();
        assertThat(plan.units().submittingOn(LocalDate.of(2026, 6, 9)))
                .extracting(unit -> unit.code().value())
                .containsExactly("TCHCQT", "TH", "NC", "KT", "KGVX", "TTTT", "PVHCC", "NK");
        assertThat(plan.units().get(plan.office().code()).kind()).isEqualTo(Unit.Kind.OFFICE);
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Tổ chức-Hành chính-Quản trị, TCHCQT",
        "Trung tâm thông tin, TTTT",
        "TRUNG TAM THONG TIN, TTTT",
        "phòng khoa giáo – văn xã, KGVX",
        "nha khach, NK"
    })
    void knowsUnitsAsPeopleWriteThem(String written, String code) {
        assertThat(plan.units().read(written)).map(Unit::code).contains(new UnitCode(code));
    }

    @Test
    void printsNoDateForTheDecisionThatIsInDoubt() {
        assertThat(plan.citations())
                .extracting(Citation::number)
                .containsExactly("…/KH-VPUB", "2478/QĐ-TTg", "2214/QĐ-TTg", "530/QĐ-UBND");
        assertThat(plan.citations()).extracting(Citation::isConfirmed).containsExactly(false, true, true, false);
        assertThat(plan.citations().get(3).date()).isEmpty();
        assertThat(plan.citations().get(3).doubt()).contains("14/02/2026", "14/02/2025", "Mục II");
    }

    @Test
    void hasTheOutlineThatTheReportComposerKnows() {
        assertThat(plan.outline())
                .extracting(OutlineSection::key)
                .containsExactly("leadership", "results", "assessment", "directions", "proposals");
        assertThat(keysBelow("results"))
                .containsExactly("dissemination", "communication", "families", "agency", "titles");
        assertThat(keysBelow("assessment")).containsExactly("strengths", "shortcomings", "causes");
    }

    @Test
    void sendsOnlyToAddressesThatReachNobody() {
        var mails = Stream.of(
                        plan.office().drafterMails(),
                        plan.office().addressees().get(0).mails(),
                        plan.units().all().stream()
                                .flatMap(unit -> unit.mails().stream())
                                .toList())
                .flatMap(List::stream);

        assertThat(mails).hasSize(11).allMatch(mail -> mail.endsWith("example.invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-H1, 2026-H1",
        "06 tháng đầu năm 2026, 2026-H1",
        "6 THANG 2026, 2026-H1",
        "H1/2026, 2026-H1",
        "cả năm 2026, 2026",
        "Năm 2026, 2026",
        "2026, 2026"
    })
    void knowsPeriodsAsPeopleWriteThem(String written, String code) {
        assertThat(plan.readPeriod(written)).map(ReportingPeriod::code).contains(PeriodCode.parse(code));
    }

    @Test
    void doesNotGuessAPeriodOfAnotherYear() {
        assertThat(plan.readPeriod("6 tháng đầu năm 2025")).isEmpty();
        assertThat(plan.readPeriod("")).isEmpty();
    }

    private Indicator indicator(String code) {
        return plan.indicators().get(new IndicatorCode(code));
    }

    private List<String> keysBelow(String key) {
        return plan.outline().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.parts().stream())
                .map(OutlineSection::key)
                .toList();
    }
}
