/**
 * Reading dumps: files cut into chunks, formats told by content, records parsed; what is no paper
 * is a reject.
 *
 * <p>{@link io.github.ream.dump.DumpReader} is the way in, {@link io.github.ream.dump.RecordSchema}
 * what comes out, {@link io.github.ream.dump.RejectReason} the closed list of reasons. Within, a
 * {@code RecordReader} per format gives the records of a chunk in order; {@code Sniffer} tells
 * which format a file is in; {@code Cutting} decides where large files are cut.
 */
package io.github.ream.dump;
