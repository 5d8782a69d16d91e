package vn.tonghop.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.Forms;

class FormsTest {

    @Test
    void areInTheOrderOfTheirRegistration() {
        assertThat(StandardForms.all().codes())
                .containsExactly(
                        new FormCode("RESULTS"),
                        new FormCode("ACTIVITIES"),
                        new FormCode("TITLES"),
                        new FormCode("DOCUMENTS"));
    }

    @Test
    void haveOneThatIsMandatoryAndOneThatReportsIndicators() {
        var lists = StandardForms.all().all().stream()
                .filter(form -> !form.isMandatory())
                .toList();

        assertThat(StandardForms.all().mandatory())
                .isEqualTo(StandardForms.all().ofIndicators());
        assertThatThrownBy(() -> new Forms(lists))
                .hasMessage("exactly one form is mandatory; given [ACTIVITIES, TITLES, DOCUMENTS]");
    }

    @Test
    void areRefusedWhereTwoHaveOneCode() {
        var twice = List.of(
                StandardForms.all().all().get(0),
                StandardForms.all().all().get(1),
                StandardForms.all().all().get(1));

        assertThatThrownBy(() -> new Forms(twice)).hasMessageStartingWith("two forms have one code");
    }

    @ParameterizedTest
    @CsvSource({
        "RESULTS, X, false",
        "ACTIVITIES, meeting, true",
        "ACTIVITIES, party, false",
        "ACTIVITIES, achieved:*, false",
        "TITLES, achieved:*, true",
        "TITLES, registered:Gia đình văn hóa, true",
        "TITLES, registered:Gia đình vẻ vang, false",
        "TITLES, *, false",
        "TITLES, meeting, false"
    })
    void countOnlyRowsThatTheyUnderstand(String form, String selection, boolean counted) {
        FormDefinition definition = StandardForms.all().get(new FormCode(form));

        assertThat(definition.canCount(selection, "Gia đình văn hóa"::equals)).isEqualTo(counted);
    }
}
