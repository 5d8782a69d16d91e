package vn.tonghop.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementRoundsTest {

    @Test
    void filesOfDifferentUnitsShareARoundInTheirOrder() {
        var first = aFile().id(1).of("KT").get();
        var second = aFile().id(2).of("VPUB").get();
        var third = aFile().id(3).of("CCHC").get();

        assertThat(SettlementRounds.of(List.of(first, second, third))).containsExactly(List.of(first, second, third));
    }

    @Test
    void filesOfOneUnitFollowEachOther() {
        var older = aFile().id(1).of("KT").get();
        var other = aFile().id(2).of("VPUB").get();
        var newer = aFile().id(3).of("KT").get();
        var newest = aFile().id(4).of("KT").get();

        assertThat(SettlementRounds.of(List.of(older, other, newer, newest)))
                .containsExactly(List.of(older, other), List.of(newer), List.of(newest));
    }

    @Test
    void theSameBytesOfAFolderFollowEachOtherThoughTheUnitIsNotKnown() {
        var file = aFile().id(7).inUnknownFolder("la").get();
        var other = aFile().id(8).inUnknownFolder("la").get();

        assertThat(SettlementRounds.of(List.of(file, other, file)))
                .containsExactly(List.of(file, other), List.of(file));
    }

    @Test
    void nothingWaitsWhereThereIsNoFile() {
        assertThat(SettlementRounds.of(List.of())).isEmpty();
    }
}
