package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.InvalidPlanException;

class HistoryTest {

    @TempDir
    Path folder;

    @Test
    void readsTheFiguresOfEarlierYears() throws IOException {
        write("period,indicator,amount\n2025,SO_HN,21\n2025-H1,SO_HN,9\n");

        assertThat(PlanFolder.at(folder).read(StandardForms.all()).history().of(PeriodCode.parse("2025")))
                .isEqualTo(Map.of(new IndicatorCode("SO_HN"), new BigDecimal("21")));
    }

    @Test
    void refusesAnIndicatorThatIsNotThereAndOneThatStandsTwice() throws IOException {
        write("period,indicator,amount\n2025,SO_HM,21\n2025,SO_HN,9\n2025,SO_HN,8\n2025,SO_HN,tám\n");

        assertThatThrownBy(() -> PlanFolder.at(folder).read(StandardForms.all()))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("SO_HM")
                .hasMessageContaining("SO_HN")
                .hasMessageContaining("tám");
    }

    private void write(String history) throws IOException {
        PlanWithUnits.in(folder, List.of());
        Files.writeString(folder.resolve("history.csv"), history);
    }
}
