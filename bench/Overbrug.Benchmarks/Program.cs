using Overbrug.Benchmarks;
using Overbrug.Benchmarks.Library;

if (args is ["library", .. var to])
{
    await LibraryBench.RunAsync(to.FirstOrDefault());
    return 0;
}

var folder = Directory.CreateTempSubdirectory("overbrug-bench-");
try
{
    using var program = await Running.StartAsync(folder.FullName, story: true);
    var scene = await Scene.SeedAsync(folder.FullName);
    var measures = await Measuring.AllAsync(program, scene, folder.FullName, Setting.Number("BENCH_ROUNDS", 5));
    program.Stop();
    measures.Add(await Memory.MeasureAsync(folder.FullName, scene));
    measures.Add(await ColdStart.MeasureAsync(folder.FullName));
    var report = Report.Of(measures);
    Console.WriteLine(report);
    if (args is [var file])
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await File.WriteAllTextAsync(file, report);
    }

    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
