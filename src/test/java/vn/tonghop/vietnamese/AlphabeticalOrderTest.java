package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabeticalOrderTest {

    private static final List<String> IN_ORDER =
            List.of("Anh", "Ăn", "Ân", "Dung", "Đông", "Em", "Ếch", "Oanh", "Ông", "Ơn", "Uyên", "Ưng", "Yên");

    @Test
    void isTheOrderOfAVietnameseDictionary() {
        var shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(20_260_615));

        shuffled.sort(AlphabeticalOrder.comparator());

        assertThat(shuffled).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void tellsTextsApartThatAreWrittenDifferently() {
        assertThat(AlphabeticalOrder.comparator().compare("hoà", "hòa")).isNotZero();
        assertThat(AlphabeticalOrder.comparator().compare("hòa", "hòa")).isZero();
    }
}
