/**
 * The record, and the reject that stands for a record that is no paper.
 *
 * <p>{@link io.github.ream.dump.record.DumpRecord} is the object that each reader fills in, {@link
 * io.github.ream.dump.record.RecordSchema} the row that it becomes, {@link
 * io.github.ream.schema.RejectReason} the closed list of reasons of rejects.
 */
package io.github.ream.dump.record;
