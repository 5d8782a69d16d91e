package vn.tonghop.bench;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.MultiResourceItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.builder.MultiResourceItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.mapping.PassThroughFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job that somebody would write first: rows of plain files into one table, in batches that the driver rewrites. It knows
 * nothing of dialects, faults, verdicts or receipts, and is here to be measured against.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class,
    BatchJobLauncherAutoConfiguration.class
})
class PlainJob {

    private static final String[] COLUMNS = {
        "submission_id",
        "line_no",
        "line_count",
        "unit_code",
        "held_on",
        "kind",
        "content",
        "attendance",
        "link",
        "note",
        "row_key"
    };
    private static final int CHUNK = 500;

    /** Runs the job once; the arguments are settings of Spring Boot and {@code --files=} a pattern. */
    public static void main(String[] arguments) {
        var program = new SpringApplication(PlainJob.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        System.exit(SpringApplication.exit(program.run(arguments)));
    }

    @Bean
    Job plain(JobRepository jobs, Step load) {
        return new JobBuilder("plain", jobs).start(load).build();
    }

    @Bean
    Step load(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MultiResourceItemReader<FieldSet> reader,
            JdbcBatchItemWriter<FieldSet> writer) {
        return new StepBuilder("load", jobs)
                .<FieldSet, FieldSet>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    @Bean
    MultiResourceItemReader<FieldSet> reader(@Value("${files}") String files) throws IOException {
        FlatFileItemReader<FieldSet> each = new FlatFileItemReaderBuilder<FieldSet>()
                .name("file")
                .encoding("UTF-8")
                .delimited()
                .delimiter("\t")
                .names(COLUMNS)
                .fieldSetMapper(new PassThroughFieldSetMapper())
                .build();
        return new MultiResourceItemReaderBuilder<FieldSet>()
                .name("files")
                .resources(resources(files))
                .delegate(each)
                .build();
    }

    private static Resource[] resources(String files) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(files);
    }

    @Bean
    JdbcBatchItemWriter<FieldSet> writer(DataSource database) {
        return new JdbcBatchItemWriterBuilder<FieldSet>()
                .dataSource(database)
                .sql("insert into plain_row (%s) values (%s)"
                        .formatted(String.join(", ", COLUMNS), "?, ".repeat(COLUMNS.length - 1) + "?"))
                .itemPreparedStatementSetter((row, statement) -> {
                    for (var column = 0; column < COLUMNS.length; column++) {
                        statement.setString(column + 1, row.readString(column));
                    }
                })
                .build();
    }
}
