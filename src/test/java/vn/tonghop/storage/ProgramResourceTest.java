package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramResourceTest {

    @Test
    void readsVietnameseSentencesInTheOrderOfTheirKeys() {
        var sentences = ProgramResource.properties("/doctor/doctor.properties");

        assertThat(sentences).containsEntry("level.WELL", "[tốt]");
        assertThat(List.copyOf(sentences.keySet())).isSorted();
    }

    @Test
    void namesTheResourceThatIsMissing() {
        assertThatThrownBy(() -> ProgramResource.text("/khong-co.txt"))
                .hasMessage("the program lacks /khong-co.txt; build it again");
        assertThat(ProgramResource.open("/khong-co.txt")).isEmpty();
    }
}
