/**
 * Several machines read files: a run deals them out in parts by a message broker, and every machine on which {@code tonghop
 * worker} runs takes part, beside the one whose run it is. They share the database server and the folder of the originals.
 *
 * <p>Remote partitioning of Spring Batch; see docs/scaling.md.
 */
@NullMarked
package vn.tonghop.worker;

import org.jspecify.annotations.NullMarked;
