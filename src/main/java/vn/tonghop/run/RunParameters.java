package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** What one run of a job is told. Each job has its own kind, which alone knows how it is written down. */
public interface RunParameters {

    /** Name of the job. */
    String job();

    /** Identity of the run; a job that is a step of another one has the same. */
    String run();

    /** As the batch framework keeps it. */
    JobParameters toJobParameters();

    /** The identity of the run that these parameters are of; empty if a start by others gave none. */
    static String runOf(JobParameters parameters) {
        return parameters.getString("run", "");
    }

    /** Begins to write parameters down, with what all have. */
    static JobParametersBuilder written(String run) {
        return new JobParametersBuilder().addString("run", run);
    }
}
