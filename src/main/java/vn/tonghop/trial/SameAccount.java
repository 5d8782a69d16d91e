package vn.tonghop.trial;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Makes the tables where the rows go, by the same account, whatever the settings say of another one. */
final class SameAccount implements FlywayConnectionDetails {

    @Override
    public @Nullable String getUsername() {
        return null;
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public @Nullable String getJdbcUrl() {
        return null;
    }
}
