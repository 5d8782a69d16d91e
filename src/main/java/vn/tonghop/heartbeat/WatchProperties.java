package vn.tonghop.heartbeat;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether {@code serve} answers for health and metrics.
 *
 * @param port port on the loopback address; 0 takes a free one, empty answers nobody
 */
@ConfigurationProperties("tonghop.watch")
record WatchProperties(Optional<Integer> port) {

    private static final int HIGHEST = 65_535;

    WatchProperties {
        port.filter(number -> number < 0 || number > HIGHEST).ifPresent(number -> {
            throw new IllegalArgumentException(
                    "tonghop.watch.port is %d; expected a number from 0 to %d".formatted(number, HIGHEST));
        });
    }
}
