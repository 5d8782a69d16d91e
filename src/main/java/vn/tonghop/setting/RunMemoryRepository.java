package vn.tonghop.setting;

import java.nio.file.Path;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the database knows of any run or file; every start asks, so that an emptied one is not taken for a new one. */
final class RunMemoryRepository implements InitializingBean {

    private final JdbcClient jdbc;
    private final Path archive;
    private final String url;
    private final ConfigurableEnvironment settings;

    RunMemoryRepository(
            JdbcClient jdbc,
            @Value("${tonghop.intake.archive-folder}") Path archive,
            @Value("${spring.datasource.url}") String url,
            ConfigurableEnvironment settings) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.url = url;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        if (!Rebuilding.is(settings) && isEmpty("BATCH_JOB_INSTANCE") && isEmpty("submission")) {
            OriginalsAtHand.in(archive).refuseWithout(url.replaceAll("[;?].*", ""));
        }
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("select 1 from " + table + " limit 1")
                .query()
                .listOfRows()
                .isEmpty();
    }
}
