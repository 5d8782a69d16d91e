package vn.tonghop.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    @ParameterizedTest
    @CsvSource({"10.11.19-MariaDB-0+deb12u1, true", "11.4.2-MariaDB, true", "8.0.33, false", "8.4.6, false"})
    void mariaDbIsToldToBeUntested(String version, boolean untested) {
        assertThat(DatabaseCheck.isUntested(version)).isEqualTo(untested);
    }
}
