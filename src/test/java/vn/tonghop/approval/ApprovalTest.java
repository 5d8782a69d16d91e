package vn.tonghop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.period.PeriodCode;

class ApprovalTest {

    @Test
    void keepsNumberAndSignerWithoutBlanksAround() {
        var approval = approval(" 125/BC-VPUB ", "\tTrần Bình Minh ");

        assertThat(approval.number()).isEqualTo("125/BC-VPUB");
        assertThat(approval.signer()).isEqualTo("Trần Bình Minh");
    }

    @ParameterizedTest
    @CsvSource({"' ', Trần Bình Minh, number", "125/BC-VPUB, '', signer"})
    void refusesABlankNumberOrSigner(String number, String signer, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approval(number, signer))
                .withMessageStartingWith(named + " '' has not 1 to ");
    }

    @Test
    void refusesWhatTheDatabaseCannotHold() {
        assertThat(approval("1".repeat(100), "a".repeat(200)).number()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> approval("1".repeat(101), "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> approval("1", "a".repeat(201)));
    }

    private static Approval approval(String number, String signer) {
        return new Approval(
                PeriodCode.parse("2026-H1"),
                7,
                2,
                number,
                LocalDate.of(2026, 6, 12),
                signer,
                Instant.parse("2026-06-10T02:00:00Z"));
    }
}
