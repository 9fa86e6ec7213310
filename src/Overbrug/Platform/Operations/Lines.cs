using System.Buffers;
using System.IO.Pipelines;

namespace Overbrug.Platform.Operations;

/// <summary>Reads lines that end in a line feed, none longer than a bound.</summary>
internal static class Lines
{
    /// <exception cref="InvalidDataException">A line is too long, or the last one has no end.</exception>
    public static async Task ReadAsync(Stream stream, int longest, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancel)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var left = read.Buffer;
            while (left.PositionOf((byte)'\n') is { } end)
            {
                await take(left.Slice(0, end).ToArray());
                left = left.Slice(left.GetPosition(1, end));
            }

            if (left.Length > longest)
            {
                throw new InvalidDataException($"a line is longer than {longest} bytes");
            }

            pipe.AdvanceTo(left.Start, left.End);
            if (read.IsCompleted)
            {
                await pipe.CompleteAsync();
                if (left.Length > 0)
                {
                    throw new InvalidDataException("the last line has no end");
                }

                return;
            }
        }
    }
}
