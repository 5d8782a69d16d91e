package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowKeyTest {

    @Test
    void caseAndBlanksDoNotMakeAnotherRow() {
        var key = RowKey.of("2026-06-05", "Hội nghị  sơ kết\tquý I ");

        assertThat(RowKey.of("2026-06-05", "HỘI NGHỊ sơ kết quý I")).isEqualTo(key);
        assertThat(RowKey.of("2026-06-05 ", " hội nghị sơ\n kết quý i")).isEqualTo(key);
    }

    @Test
    void accentsAndTheBordersOfPartsDo() {
        var keys = new HashSet<String>();
        keys.add(RowKey.of("Hội nghị", "sơ kết"));
        keys.add(RowKey.of("Hoi nghi", "so ket"));
        keys.add(RowKey.of("Hội nghị sơ kết", ""));
        keys.add(RowKey.of("Hội", "nghị sơ kết"));
        keys.add(RowKey.of("", "Hội nghị sơ kết"));

        assertThat(keys).hasSize(5);
    }

    @Test
    void manyRowsThatDifferLittleHaveAsManyKeysThatFitTheirColumn() {
        var keys = IntStream.range(0, 200_000)
                .mapToObj(row -> RowKey.of("2026-06-05", "Hội nghị lần thứ " + row))
                .distinct()
                .toList();

        assertThat(keys).hasSize(200_000).allMatch(key -> key.length() <= 64);
    }
}
