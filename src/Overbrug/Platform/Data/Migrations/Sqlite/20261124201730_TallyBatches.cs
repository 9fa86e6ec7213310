using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TallyBatches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tallies_MomentId_Question_Choice",
                table: "Tallies");

            migrationBuilder.AddColumn<int>(
                name: "Batch",
                table: "Tallies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "OnPaper",
                table: "Tallies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Tallies_MomentId_Question_Choice_OnPaper_Batch",
                table: "Tallies",
                columns: new[] { "MomentId", "Question", "Choice", "OnPaper", "Batch" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tallies_MomentId_Question_Choice_OnPaper_Batch",
                table: "Tallies");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "Tallies");

            migrationBuilder.DropColumn(
                name: "OnPaper",
                table: "Tallies");

            migrationBuilder.CreateIndex(
                name: "IX_Tallies_MomentId_Question_Choice",
                table: "Tallies",
                columns: new[] { "MomentId", "Question", "Choice" },
                unique: true);
        }
    }
}
