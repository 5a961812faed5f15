#pragma once

#include "models/boundary/estateintake.h"
#include "models/items/importmodel.h"
#include "widgets/dialogs/dialogframe.h"

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace sd {

class ColumnMapper;
class RowView;
class TextLabel;

/// A list of servers from a file: says what its columns hold and what would become of each row, before anything is
/// saved. Stays open when taking it in is refused and says why.
class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ImportDialog(EstateIntake& intake, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Looks into the file at once.
    void setFile(const QString& path);
    void accept() override;

Q_SIGNALS:
    void taken(const sd::EstateIntake::Taken& taken);

private:
    void buildRows(QWidget& host);
    QWidget* buildFileRow();
    QWidget* buildShownRow();
    void chooseFile();
    void look(std::optional<TableWishes> wishes);
    void takeLook(const Result<EstateLook>& answer);
    void showLook(const EstateLook& look);
    void follow();
    void say(const QString& text);
    void answer(const EstateIntake::Taken& taken);
    [[nodiscard]] int wanted() const; ///< servers

    EstateIntake& m_intake;
    ImportModel m_model;
    QLineEdit* m_file;
    ColumnMapper* m_mapper;
    QWidget* m_shown; ///< which rows are listed, with how many there are
    QButtonGroup* m_which;
    RowView* m_rows;
    TextLabel* m_summary;
    QPushButton* m_accept = nullptr;
    quint64 m_asked = 0;
    QString m_lookedInto;                     ///< the file that is asked for, or shown
    bool m_isNewFile = false;                 ///< its columns are not shown yet
    std::shared_ptr<const EstateFile> m_look; ///< null: there is nothing to take in
    int m_ownValues = 0;                      ///< adjustments and chart sets of it that are new or other
    QString m_word;
};

} // namespace sd
