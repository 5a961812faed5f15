#pragma once

#include "models/boundary/networkscan.h"
#include "models/boundary/operations.h"
#include "models/items/candidatesmodel.h"
#include "models/items/estatepicture.h"
#include "widgets/dialogs/dialogframe.h"

#include <QSortFilterProxyModel>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace sd {

class FieldTrouble;
class RowView;
class ScanFields;
class TextLabel;

/// Servers by their network: see who is there, take what is ticked, say whose they are. What is found comes while it is
/// searched, and waits while a person works in the list.
class ScanDialog : public Dialog
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        Operations& operations;
        NetworkScan& scan;
    };
    explicit ScanDialog(const Sources& sources, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// All of it is written.
    void saved(const sd::Estate& estate);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildRows(QWidget& host);
    QWidget* buildSearchRow();
    QWidget* buildOwnerRow();
    QWidget* buildTrustRow();
    void buildList();
    void start();
    void stop();
    void take(const ScanNews& news);
    void showWaiting();
    void lookWhatIsWatched();
    void toggleSelected();
    void joinSelected();
    void splitSelected();
    [[nodiscard]] QList<int> selectedRows() const; ///< of the model
    void select(const QModelIndexList& rows);
    void follow();
    void tellProgress();
    void followCertificates();
    [[nodiscard]] Estate estate(CredentialId typed) const;
    [[nodiscard]] QSet<QString> namesOf(CustomerId customer) const; ///< that its servers have
    void saveEstate(CredentialId typed);
    void tell(const Failure& failure);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    Sources m_sources;
    CandidatesModel m_model;
    QSortFilterProxyModel m_shown; ///< without what is watched, where that is wished
    ScanFields* m_fields;
    QPushButton* m_search;
    TextLabel* m_progress;
    RowView* m_list;
    QCheckBox* m_hidesWatched;
    QPushButton* m_tick;
    QPushButton* m_join;
    QPushButton* m_split;
    QWidget* m_trust; ///< what is below, while there is something to accept
    TextLabel* m_certificates;
    QCheckBox* m_accepts;
    QComboBox* m_customer;
    QComboBox* m_site;
    FieldTrouble* m_refusal;
    QPushButton* m_accept = nullptr;
    Subscription m_scanning;
    ScanProgress m_state;
    QSet<QString> m_accepted;        ///< fingerprints that stood there when somebody accepted them
    std::vector<ScanNews> m_waiting; ///< while the list is held
    bool m_isRunning = false;
    bool m_wasEnded = false; ///< by the person
    QByteArray m_community;  ///< that was searched with
    CredentialId m_typed;    ///< of that community, once it is saved
};

} // namespace sd
