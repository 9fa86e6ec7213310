using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Platform.Web;

namespace Overbrug.Schools;

/// <summary>Whatever a school saves takes its kept pages and reads away: when it is saved, and again when its transaction is there for all to see.</summary>
internal sealed class ParentCacheEviction(IOutputCacheStore store, KeptReads reads) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Dictionary<Guid, bool>> changed = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var schools = changed.GetOrCreateValue(eventData.Context!);
        foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (SchoolOf(entry) is { } school)
            {
                schools[school] = schools.GetValueOrDefault(school, true) && entry.Entity is SchoolOwned { IsOfOneFamily: true };
            }
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await ForgetAsync(eventData.Context!, isOver: eventData.Context!.Database.CurrentTransaction is null);
        return result;
    }

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context)
        {
            await ForgetAsync(context, isOver: true);
        }
    }

    private static Guid? SchoolOf(EntityEntry entry) => entry.Entity is School school ? school.Id : (entry.Entity as SchoolOwned)?.SchoolId;

    private async Task ForgetAsync(DbContext context, bool isOver)
    {
        if (!changed.TryGetValue(context, out var schools))
        {
            return;
        }

        foreach (var (school, onlyCounts) in schools)
        {
            reads.Forget(school, onlyCounts);
            await store.EvictByTagAsync(ParentCache.Tag(school), CancellationToken.None);
        }

        if (isOver)
        {
            changed.Remove(context);
        }
    }
}
